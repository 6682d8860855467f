package types;

import jakarta.persistence.*;
import jakarta.persistence.Temporal;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity
class Everything {
  @Id Long id;
  boolean aBoolean;
  Byte aByte;
  short aShort;
  float aFloat;
  @Column(precision = 10) float wideFloat;
  double aDouble;
  char aChar;
  String aString;
  @Column(length = 20_000_000) String longString;
  char[] chars;
  byte[] bytes;
  BigDecimal decimal;
  @Column(precision = 10) BigDecimal precise;
  @Column(scale = 4) BigDecimal scaled;
  BigInteger big;
  LocalDate date;
  LocalTime time;
  LocalDateTime dateTime;
  @Column(secondPrecision = 3) LocalDateTime millis;
  Instant instant;
  OffsetDateTime offset;
  ZonedDateTime zoned;
  Duration duration;
  Year year;
  Month month;
  ZoneOffset zone;
  Currency currency;
  Locale locale;
  UUID uuid;
  java.util.Date old;
  @Temporal(TemporalType.DATE) java.util.Date oldDate;
  @Temporal(TemporalType.TIME) java.util.Date oldTime;
  @Lob String clob;
  @Lob byte[] blob;
  @Nationalized String national;
  String[] array;
  List<Integer> numbers;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String text;
  @JdbcTypeCode(SqlTypes.CHAR) UUID charUuid;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID textUuid;
  @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) LocalDateTime zonedLocal;
  Color color;
  @Enumerated(EnumType.STRING) Color named;
  @JdbcTypeCode(SqlTypes.VARCHAR) Color coded;
  @Convert(converter = PointConverter.class) Point point;
  Temperature temperature;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yes;
  java.net.URI uri;
  @Formula("1 + 1") int two;
  @CreationTimestamp Instant created;
}

enum Color {
  RED,
  GREEN
}

class Point {}

class Temperature {}

class PointConverter implements AttributeConverter<Point, String> {
  public String convertToDatabaseColumn(Point p) { return null; }
  public Point convertToEntityAttribute(String s) { return null; }
}

@Converter(autoApply = true)
class TemperatureConverter implements AttributeConverter<Temperature, BigDecimal> {
  public BigDecimal convertToDatabaseColumn(Temperature t) { return null; }
  public Temperature convertToEntityAttribute(BigDecimal d) { return null; }
}
