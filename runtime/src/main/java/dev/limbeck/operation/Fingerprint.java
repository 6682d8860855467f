package dev.limbeck.operation;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checksum of a list of operations: SHA-256 over their canonical text.
 *
 * <p>Layout and comments of the migration do not count, a Java step counts by its name, a function
 * over rows by its column, rows that Java supplies by their name, an operation of a project's own
 * by its description and its SQL, and the pace of a backfill not at all. What is absent (an empty
 * list or optional, {@code false}, a component that holds nothing else) is left out, so that a
 * component which a later version adds does not change the checksum of a migration that does not
 * use it.
 */
public final class Fingerprint {

  /** Goes before each checksum and tells which algorithm made it. */
  private static final String VERSION = "1:";

  // The JDK asks the class file anew each time.
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Fingerprint() {}

  /** The checksum, such as {@code 1:9f86d081...}, 64 hexadecimal digits after the version. */
  public static String of(List<? extends Operation> operations) {
    return VERSION + sha256(text(operations));
  }

  /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256 (java.security.MessageDigest).", e);
    }
  }

  /** The canonical text that the checksum is taken of. */
  public static String text(List<? extends Operation> operations) {
    StringBuilder out = new StringBuilder();
    for (Operation operation : operations) {
      append(out, operation);
      out.append('\n');
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Object value) {
    if (value instanceof CustomOperation custom) {
      append(out, List.of("CustomOperation", custom.describe(), custom.sql()));
    } else if (value instanceof Record record) {
      appendRecord(out, record);
    } else if (value instanceof Collection<?> values) {
      out.append('[');
      values.forEach(element -> append(out, element));
      out.append(']');
    } else if (value instanceof Optional<?> optional) {
      append(out, optional.orElseThrow());
    } else if (value instanceof Enum<?> constant) {
      out.append(constant.name()).append(' ');
    } else {
      String text = value.toString();
      out.append(text.length()).append(':').append(text).append(' ');
    }
  }

  private static void appendRecord(StringBuilder out, Record record) {
    out.append(record.getClass().getSimpleName()).append('{');
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = read(component, record);
      if (value != null && !isAbsent(value)) {
        out.append(component.getName()).append('=');
        append(out, value);
      }
    }
    out.append('}');
  }

  private static boolean isAbsent(Object value) {
    return value instanceof JavaStep
        || value instanceof RowFunction
        || value instanceof RowSupplier
        || value instanceof BackfillPace
        || Boolean.FALSE.equals(value)
        || (value instanceof Optional<?> optional && optional.isEmpty())
        || (value instanceof Collection<?> values && values.isEmpty())
        || (value instanceof Record record && isAbsentThroughout(record));
  }

  private static boolean isAbsentThroughout(Record record) {
    for (RecordComponent component : COMPONENTS.get(record.getClass())) {
      Object value = read(component, record);
      if (value != null && !isAbsent(value)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component + " of an operation.", e);
    }
  }
}
