package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.SqlValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

/** A value that SQL is given, as the Java expression that it came from. */
final class ValueCode {

  private ValueCode() {}

  static CodeBlock of(SqlValue value) {
    String text = value.text();
    return switch (value.kind()) {
      case NULL -> CodeBlock.of("(Object) null");
      case BOOLEAN -> CodeBlock.of("$L", text);
      case NUMBER -> number(new BigDecimal(text));
      case DOUBLE -> CodeBlock.of("$T.valueOf($S)", Double.class, text);
      case TEXT -> CodeBlock.of("$S", text);
      case BYTES -> CodeBlock.of("$T.of().parseHex($S)", HexFormat.class, text);
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, text);
      case DATE -> parsed(LocalDate.class, text);
      case TIME -> parsed(LocalTime.class, text);
      case TIMESTAMP -> parsed(LocalDateTime.class, text);
      case TIMESTAMP_WITH_TIME_ZONE -> parsed(OffsetDateTime.class, text);
    };
  }

  private static CodeBlock number(BigDecimal number) {
    if (number.scale() > 0 || number.toBigInteger().bitLength() > Long.SIZE - 1) {
      return CodeBlock.of("new $T($S)", BigDecimal.class, number.toPlainString());
    }
    boolean isLong = number.toBigInteger().bitLength() > Integer.SIZE - 1;
    return CodeBlock.of(isLong ? "$LL" : "$L", number.toPlainString());
  }

  private static CodeBlock parsed(Class<?> type, String text) {
    return CodeBlock.of("$T.parse($S)", type, text);
  }
}
