package bookstore.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.date;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * Open the store.
 *
 * <p>Revision 2d000ce8769c, the first one, created 2026-11-20 09:30 UTC.
 */
@Revision(
    id = "2d000ce8769c",
    message = "Open the store"
)
public final class R202611200930_OpenTheStore implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("customer_seq", sequence -> sequence.incrementBy(50));
    op.createTable("author", table -> {
      table.column("id", bigint()).identity();
      table.column("name", varchar(120)).notNull();
      table.column("born", date());
      table.primaryKey("author_pkey", "id");
    });
    op.createIndex("author_name_idx", "author", "name");
    op.createTable("book", table -> {
      table.column("id", bigint()).identity();
      table.column("isbn", varchar(13)).notNull();
      table.column("title", varchar(255)).notNull();
      table.column("format", varchar(20)).notNull();
      table.column("price", numeric(10, 2)).notNull();
      table.column("version", integer()).notNull();
      table.primaryKey("book_pkey", "id");
      table.unique("book_isbn_key", "isbn");
      table.check("book_format_check", "format in ('HARDCOVER','PAPERBACK','EBOOK')");
    });
    op.createIndex("book_title_idx", "book", "title");
    op.createTable("book_author", table -> {
      table.column("book_id", bigint()).notNull();
      table.column("author_id", bigint()).notNull();
      table.primaryKey("book_author_pkey", "author_id", "book_id");
      table.foreignKey("book_author_author_id_fkey", "author_id").references("author", "id");
      table.foreignKey("book_author_book_id_fkey", "book_id").references("book", "id");
    });
    op.createTable("customer", table -> {
      table.column("id", bigint()).notNull();
      table.column("email", varchar(254)).notNull();
      table.column("name", varchar(120)).notNull();
      table.column("street", varchar(120));
      table.column("postcode", varchar(12));
      table.column("city", varchar(80));
      table.primaryKey("customer_pkey", "id");
      table.unique("customer_email_key", "email");
    });
    op.createTable("orders", table -> {
      table.column("id", bigint()).identity();
      table.column("customer_id", bigint()).notNull();
      table.column("placed_at", timestamptz(6)).notNull();
      table.column("status", varchar(20)).notNull();
      table.primaryKey("orders_pkey", "id");
      table.check("orders_status_check", "status in ('PLACED','PAID','SENT','CANCELLED')");
      table.foreignKey("orders_customer_id_fkey", "customer_id").references("customer", "id");
    });
    op.createIndex("orders_customer_id_idx", "orders", index -> {
      index.column("customer_id");
      index.column("placed_at").descending();
    });
    op.createTable("order_line", table -> {
      table.column("id", bigint()).identity();
      table.column("order_id", bigint()).notNull();
      table.column("book_id", bigint()).notNull();
      table.column("quantity", integer()).notNull();
      table.column("price", numeric(10, 2)).notNull();
      table.primaryKey("order_line_pkey", "id");
      table.unique("order_line_order_id_book_id_key", "order_id", "book_id");
      table.foreignKey("order_line_book_id_fkey", "book_id").references("book", "id");
      table.foreignKey("order_line_order_id_fkey", "order_id").references("orders", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("order_line");
    op.dropIndex("orders_customer_id_idx", "orders");
    op.dropTable("orders");
    op.dropTable("customer");
    op.dropTable("book_author");
    op.dropIndex("book_title_idx", "book");
    op.dropTable("book");
    op.dropIndex("author_name_idx", "author");
    op.dropTable("author");
    op.dropSequence("customer_seq");
  }
}
