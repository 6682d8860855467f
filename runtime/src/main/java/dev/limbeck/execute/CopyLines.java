package dev.limbeck.execute;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.dialect.BulkInsertSql;
import dev.limbeck.operation.SqlValue;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Rows as the bytes that copy takes, some at a time. */
final class CopyLines extends InputStream {

  private static final int SOME = 1 << 16;

  private final Iterator<List<SqlValue>> rows;
  private final BulkInsertSql sql;
  private final StringBuilder lines = new StringBuilder();
  private byte[] bytes = {};
  private int read;

  CopyLines(Iterator<List<SqlValue>> rows, BulkInsertSql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public int read() {
    return hasMore() ? bytes[read++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - read);
    System.arraycopy(bytes, read, into, offset, count);
    read += count;
    return count;
  }

  private boolean hasMore() {
    if (read == bytes.length) {
      lines.setLength(0);
      while (lines.length() < SOME && rows.hasNext()) {
        sql.append(lines, rows.next());
      }
      bytes = lines.toString().getBytes(UTF_8);
      read = 0;
    }
    return read < bytes.length;
  }
}
