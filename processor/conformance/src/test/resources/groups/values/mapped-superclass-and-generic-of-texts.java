import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

@MappedSuperclass
abstract class Base<T> {
  T general;
  @Column(nullable = false, length = 12) T strict;
}

@Entity
class StringHolder extends Base<String> {
  @Id Long id;
}

@Entity
class CharacterHolder extends Base<Character> {
  @Id Long id;
}

@Entity
class charArrayHolder extends Base<char[]> {
  @Id Long id;
}

@Entity
class LocaleHolder extends Base<Locale> {
  @Id Long id;
}

@Entity
class CurrencyHolder extends Base<Currency> {
  @Id Long id;
}

@Entity
class URLHolder extends Base<URL> {
  @Id Long id;
}

@Entity
class UUIDHolder extends Base<UUID> {
  @Id Long id;
}

@Entity
class InetAddressHolder extends Base<InetAddress> {
  @Id Long id;
}

@Entity
class byteArrayHolder extends Base<byte[]> {
  @Id Long id;
}
