/**
 * Pitfalls of Office.js that read well and run badly: each is a pattern of syntax, for
 * `no-restricted-syntax`. What only shows when it runs (read before load, read before sync) is
 * thrown by Microsoft's own client in the tests, which run on it (docs/host.md).
 */
const LOOPS =
  ':matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement)';
const PER_ITEM =
  'CallExpression[callee.property.name=/^(map|flatMap|forEach|filter|reduce|from)$/]';
const SYNC = "CallExpression[callee.object.name='context'][callee.property.name='sync']";
const LOAD = "CallExpression[callee.property.name='load']";
/** Objects that hang on others; loading one fetches everything that it holds. */
const OBJECTS =
  'areas|borders|charts|columns|conditionalFormats|fill|font|format|items|names|properties|' +
  'protection|range|rows|series|tables|workbook|worksheet|worksheets';

const officeSyntax = [
  {
    selector: `${LOOPS} ${SYNC}, ${PER_ITEM} :function ${SYNC}`,
    message:
      'Each sync is a journey to Excel and back: collect first, and sync once after the loop.',
  },
  {
    selector: `${LOAD}[arguments.length=0], ${LOAD} > Literal[value=/^\\s*$/]`,
    message: 'Loading without names fetches every property: name those that are read.',
  },
  {
    selector: `${LOAD} > Literal[value=/(^|[,\\u002F])\\s*(${OBJECTS})\\s*(,|$)/]`,
    message: 'Loading an object fetches every property of it: name those that are read.',
  },
  {
    selector: "AssignmentExpression[left.object.name='Office'][left.property.name='initialize']",
    message: 'Use Office.onReady, which also works when Office was ready before.',
  },
  {
    selector:
      'BinaryExpression[operator=/^[!=]==?$/] > CallExpression[callee.property.name=/OrNullObject$/], ' +
      'BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name=/OrNullObject$/]',
    message: 'An OrNullObject is never null: load something, sync, and look at isNullObject.',
  },
];

module.exports = { officeSyntax };
