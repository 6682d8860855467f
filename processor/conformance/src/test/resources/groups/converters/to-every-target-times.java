import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToLocalDate.class) Money mLocalDate;
  @Convert(converter = ToLocalDateTime.class) Money mLocalDateTime;
  @Convert(converter = ToInstant.class) Money mInstant;
  @Convert(converter = ToTimestampSql.class) Money mTimestampSql;
  @Convert(converter = ToDateSql.class) Money mDateSql;
  @Convert(converter = TobyteArray.class) Money mbyteArray;
  @Convert(converter = TocharArray.class) Money mcharArray;
  @Convert(converter = ToDuration.class) Money mDuration;
  @Convert(converter = ToLocalTime.class) Money mLocalTime;
  @Convert(converter = ToOffsetDateTime.class) Money mOffsetDateTime;
  @Convert(converter = ToURL.class) Money mURL;
}

class Money {
  long cents;
}

@Converter
class ToLocalDate implements AttributeConverter<Money, LocalDate> {
  @Override
  public LocalDate convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(LocalDate value) {
    return null;
  }
}

@Converter
class ToLocalDateTime implements AttributeConverter<Money, LocalDateTime> {
  @Override
  public LocalDateTime convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(LocalDateTime value) {
    return null;
  }
}

@Converter
class ToInstant implements AttributeConverter<Money, Instant> {
  @Override
  public Instant convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Instant value) {
    return null;
  }
}

@Converter
class ToTimestampSql implements AttributeConverter<Money, java.sql.Timestamp> {
  @Override
  public java.sql.Timestamp convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(java.sql.Timestamp value) {
    return null;
  }
}

@Converter
class ToDateSql implements AttributeConverter<Money, java.sql.Date> {
  @Override
  public java.sql.Date convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(java.sql.Date value) {
    return null;
  }
}

@Converter
class TobyteArray implements AttributeConverter<Money, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(byte[] value) {
    return null;
  }
}

@Converter
class TocharArray implements AttributeConverter<Money, char[]> {
  @Override
  public char[] convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(char[] value) {
    return null;
  }
}

@Converter
class ToDuration implements AttributeConverter<Money, Duration> {
  @Override
  public Duration convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Duration value) {
    return null;
  }
}

@Converter
class ToLocalTime implements AttributeConverter<Money, LocalTime> {
  @Override
  public LocalTime convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(LocalTime value) {
    return null;
  }
}

@Converter
class ToOffsetDateTime implements AttributeConverter<Money, OffsetDateTime> {
  @Override
  public OffsetDateTime convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(OffsetDateTime value) {
    return null;
  }
}

@Converter
class ToURL implements AttributeConverter<Money, URL> {
  @Override
  public URL convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(URL value) {
    return null;
  }
}
