package bookstore;

/** How a book is made. */
public enum Format {
  HARDCOVER,
  PAPERBACK,
  EBOOK
}
