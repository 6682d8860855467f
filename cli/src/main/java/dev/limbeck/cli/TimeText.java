package dev.limbeck.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment with its zone, as {@code 2026-01-15T10:30Z}. */
final class TimeText implements ITypeConverter<ZonedDateTime> {

  @Override
  public ZonedDateTime convert(String text) {
    try {
      return ZonedDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "\"%s\" is no time with its zone; write it as 2026-01-15T10:30Z.".formatted(text));
    }
  }
}
