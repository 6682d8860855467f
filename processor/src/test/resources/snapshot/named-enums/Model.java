package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.dialect.type.PostgreSQLEnumJdbcType;
import org.hibernate.dialect.type.PostgreSQLOrdinalEnumJdbcType;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "paint", schema = "shop")
class Paint {
  @Id long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = false)
  @ColumnDefault("'RED'")
  FullColor color;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  FullColor under;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(columnDefinition = "varchar(10)")
  OnlyTheType elsewhere;

  @JdbcType(PostgreSQLEnumJdbcType.class)
  Mood mood;

  @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
  Step step;

  @JdbcType(PostgreSQLOrdinalEnumJdbcType.class)
  Stage stage;

  @ElementCollection
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Set<Element> elements;

  @ElementCollection
  @MapKeyJdbcTypeCode(SqlTypes.NAMED_ENUM)
  Map<Key, String> notes;

  Gloss gloss;
}

@Embeddable
class Gloss {
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(name = "glossMood")
  Mood mood;
}

enum FullColor {
  RED,
  GREEN,
  BLUE
}

enum Mood {
  sad,
  ok {},
  Happy
}

enum Step {
  Z,
  A,
  M
}

enum Stage {
  SECOND,
  FIRST
}

enum Element {
  Z,
  A
}

enum Key {
  Z,
  A
}

enum OnlyTheType {
  A
}
