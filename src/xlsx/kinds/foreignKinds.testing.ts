import { changedParts, kindOf, withForeign, WORKBOOK, type WorkbookKind } from './parts.testing';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet2.xml';

/** Another tab, which is no worksheet, before all others. */
const otherTab = (name: string, folder: string, root: string, relationship: string): WorkbookKind =>
  kindOf(`a tab that is a ${name}`, (parts) =>
    changedParts(
      withForeign(parts, [
        {
          part: `xl/${folder}/sheet1.xml`,
          content: `<${root} xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></${root}>`,
          type: `${SPREADSHEET}.${name}+xml`,
          from: BOOK,
          relationship,
          target: `${folder}/sheet1.xml`,
        },
      ]),
      WORKBOOK,
      (text) =>
        text
          .replace('<sheets>', `<sheets><sheet name="Annat" sheetId="90" r:id="rIdForeign0"/>`)
          .replace(
            /localSheetId="(\d+)"/g,
            (_, index: string) => `localSheetId="${Number(index) + 1}"`,
          ),
    ),
  );

/** What else a workbook may hold, which Tertial passes by and keeps. */
export const FOREIGN_KINDS: readonly WorkbookKind[] = [
  otherTab('chartsheet', 'chartsheets', 'chartsheet', `${OFFICE}/chartsheet`),
  otherTab('dialogsheet', 'dialogsheets', 'dialogsheet', `${OFFICE}/dialogsheet`),
  otherTab(
    'macrosheet',
    'macrosheets',
    'macrosheet',
    `${MICROSOFT}/2006/relationships/xlMacrosheet`,
  ),
  kindOf('hidden and very hidden sheets', (parts) =>
    changedParts(parts, WORKBOOK, (text) =>
      text.replace(/<sheet name="(\S+)" sheetId="(\d+)"/g, (_, name: string, id: string) => {
        const state = ['visible', 'hidden', 'veryHidden'][Number(id) % 3] ?? '';
        return `<sheet name="${name}" sheetId="${id}" state="${state}"`;
      }),
    ),
  ),
  kindOf('names of every kind', (parts) =>
    changedParts(parts, WORKBOOK, (text) =>
      text.replace(
        '<definedNames>',
        `<definedNames><definedName name="Momssats">0.25</definedName><definedName name="Trasig" hidden="1">#REF!</definedName><definedName name="Extern">[1]Blad1!$A$1</definedName><definedName name="Lokal" localSheetId="2">Verksamheter!$A$1:$B$2</definedName><definedName name="Utskrift" function="1" vbProcedure="1" xlm="1">x</definedName><definedName name="Text"><![CDATA["<c r='B5'>"]]></definedName>`,
      ),
    ),
  ),
  kindOf('macros', (parts) =>
    changedParts(
      withForeign(parts, [
        {
          part: 'xl/vbaProject.bin',
          content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2, 3]),
          type: 'application/vnd.ms-office.vbaProject',
          from: BOOK,
          relationship: `${MICROSOFT}/2006/relationships/vbaProject`,
          target: 'vbaProject.bin',
        },
      ]),
      /^\[Content/,
      (text) =>
        text.replace(
          `${SPREADSHEET}.sheet.main+xml`,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
    ),
  ),
  kindOf('a template', (parts) =>
    changedParts(parts, /^\[Content/, (text) =>
      text.replace(`${SPREADSHEET}.sheet.main+xml`, `${SPREADSHEET}.template.main+xml`),
    ),
  ),
  kindOf('a pivot table', (parts) =>
    changedParts(
      withForeign(parts, [
        {
          part: 'xl/pivotCache/pivotCacheDefinition1.xml',
          content: `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource name="Verksamheter"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
          type: `${SPREADSHEET}.pivotCacheDefinition+xml`,
          from: BOOK,
          relationship: `${OFFICE}/pivotCacheDefinition`,
          target: 'pivotCache/pivotCacheDefinition1.xml',
        },
        {
          part: 'xl/pivotTables/pivotTable1.xml',
          content: `<pivotTableDefinition xmlns="${MAIN}" name="Pivottabell1" cacheId="1"><location ref="AA5:AB9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
          type: `${SPREADSHEET}.pivotTable+xml`,
          from: SHEET,
          relationship: `${OFFICE}/pivotTable`,
          target: '../pivotTables/pivotTable1.xml',
        },
      ]),
      WORKBOOK,
      (text) =>
        text.replace(
          '</workbook>',
          '<pivotCaches><pivotCache cacheId="1" r:id="rIdForeign0"/></pivotCaches></workbook>',
        ),
    ),
  ),
  kindOf('threaded comments', (parts) =>
    withForeign(parts, [
      {
        part: 'xl/persons/person.xml',
        content: `<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Åsa" id="{1}" userId="a" providerId="None"/></personList>`,
        type: 'application/vnd.ms-excel.person+xml',
        from: BOOK,
        relationship: `${MICROSOFT}/2017/10/relationships/person`,
        target: 'persons/person.xml',
      },
      {
        part: 'xl/threadedComments/threadedComment1.xml',
        content: `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B5" personId="{1}" id="{2}"><text>Stämmer detta?</text></threadedComment></ThreadedComments>`,
        type: 'application/vnd.ms-excel.threadedcomments+xml',
        from: SHEET,
        relationship: `${MICROSOFT}/2017/10/relationships/threadedComment`,
        target: '../threadedComments/threadedComment1.xml',
      },
    ]),
  ),
  kindOf('a sensitivity label', (parts) =>
    withForeign(parts, [
      {
        part: 'docMetadata/LabelInfo.xml',
        content:
          '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1" method="Standard" siteId="{2}" contentBits="0" removed="0"/></clbl:labelList>',
        type: 'application/vnd.ms-office.classificationlabels+xml',
        from: '',
        relationship: `${MICROSOFT}/2020/02/relationships/classificationlabels`,
        target: 'docMetadata/LabelInfo.xml',
      },
    ]),
  ),
  kindOf('queries and their connections', (parts) =>
    withForeign(parts, [
      {
        part: 'xl/connections.xml',
        content: `<connections xmlns="${MAIN}"><connection id="1" name="Fråga - Utfall" type="5" refreshedVersion="8"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1" command="SELECT * FROM [Utfall]"/></connection></connections>`,
        type: `${SPREADSHEET}.connections+xml`,
        from: BOOK,
        relationship: `${OFFICE}/connections`,
        target: 'connections.xml',
      },
      {
        part: 'xl/queryTables/queryTable1.xml',
        content: `<queryTable xmlns="${MAIN}" name="ExterntData_1" connectionId="1"/>`,
        type: `${SPREADSHEET}.queryTable+xml`,
        from: SHEET,
        relationship: `${OFFICE}/queryTable`,
        target: '../queryTables/queryTable1.xml',
      },
      {
        part: 'customXml/item1.xml',
        content: '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAA</DataMashup>',
        type: null,
        from: BOOK,
        relationship: `${OFFICE}/customXml`,
        target: '../customXml/item1.xml',
      },
    ]),
  ),
  kindOf('links to other workbooks', (parts) =>
    changedParts(
      withForeign(parts, [
        {
          part: 'xl/externalLinks/externalLink1.xml',
          content: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames></externalBook></externalLink>`,
          type: `${SPREADSHEET}.externalLink+xml`,
          from: BOOK,
          relationship: `${OFFICE}/externalLink`,
          target: 'externalLinks/externalLink1.xml',
        },
      ]),
      WORKBOOK,
      (text) =>
        text.replace(
          '</sheets>',
          '</sheets><externalReferences><externalReference r:id="rIdForeign0"/></externalReferences>',
        ),
    ),
  ),
  kindOf('the order of calculation, metadata and values of later versions', (parts) =>
    withForeign(parts, [
      {
        part: 'xl/metadata.xml',
        content: `<metadata xmlns="${MAIN}"/>`,
        type: `${SPREADSHEET}.sheetMetadata+xml`,
        from: BOOK,
        relationship: `${OFFICE}/sheetMetadata`,
        target: 'metadata.xml',
      },
      {
        part: 'xl/richData/rdrichvalue.xml',
        content: `<rvData xmlns="${MICROSOFT}/spreadsheetml/2017/richdata" count="0"/>`,
        type: 'application/vnd.ms-excel.rdrichvalue+xml',
        from: BOOK,
        relationship: `${MICROSOFT}/2017/06/relationships/rdRichValue`,
        target: 'richData/rdrichvalue.xml',
      },
      {
        part: 'xl/printerSettings/printerSettings1.bin',
        content: Uint8Array.from([1, 0, 2, 0, 255]),
        type: `${SPREADSHEET}.printerSettings`,
        from: SHEET,
        relationship: `${OFFICE}/printerSettings`,
        target: '../printerSettings/printerSettings1.bin',
      },
    ]),
  ),
];
