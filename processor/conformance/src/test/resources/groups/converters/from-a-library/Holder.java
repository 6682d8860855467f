//: javac -Alimbeck.include=library.MoneyConverter,library.Numbers.Atomic
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import library.Money;
import library.MoneyConverter;
import library.Span;
import library.Tag;
import library.TagConverter;
import library.UndeclaredConverter;

@Entity
class Holder {
  @Id Long id;
  Money money;
  @Column(precision = 12, scale = 4) Money sized;
  @Convert(converter = TagConverter.class) Tag tag;
  @Convert(converter = TagConverter.class) @Column(length = 20, nullable = false) Tag shortTag;
  @Convert(converter = UndeclaredConverter.class) Span span;
  @Convert(converter = MoneyConverter.class) Money explicit;
  AtomicLong atomic;
  @ElementCollection List<Money> monies;
  @ElementCollection @Convert(converter = TagConverter.class) List<Tag> tags;
  @ElementCollection @Convert(attributeName = "key", converter = TagConverter.class) Map<Tag, Money> byTag;
  @Embedded @Convert(attributeName = "tag", converter = TagConverter.class) Inner inner;
}

@Embeddable
class Inner {
  @Column(name = "inner_tag") Tag tag;
  @Column(name = "inner_money") Money money;
}
