import type { Workbook } from '@cj-tech-master/excelts';
import type { Book } from '../model/book';

/** Reads title, author and the like. */
export function readProperties(workbook: Workbook, book: Book): void {
  book.properties = {
    title: workbook.title,
    subject: workbook.subject,
    author: workbook.creator ?? '',
    keywords: workbook.keywords,
    comments: workbook.description,
    category: workbook.category,
    manager: workbook.manager,
    company: workbook.company,
    lastAuthor: workbook.lastModifiedBy ?? '',
    revisionNumber: 0,
    creationDate: workbook.created.toISOString(),
  };
}

/** Writes them. */
export function writeProperties(book: Book, workbook: Workbook): void {
  const { properties } = book;
  workbook.title = properties.title;
  workbook.subject = properties.subject;
  workbook.creator = properties.author;
  workbook.keywords = properties.keywords;
  workbook.description = properties.comments;
  workbook.category = properties.category;
  workbook.manager = properties.manager;
  workbook.company = properties.company;
  workbook.lastModifiedBy = properties.lastAuthor;
  workbook.created = new Date(properties.creationDate);
}
