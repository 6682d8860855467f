import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @Column(nullable = false) Set<String> ofString;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<String, String> ofStringMap;
  @ElementCollection @Column(nullable = false) Set<Character> ofCharacter;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Character, Character> ofCharacterMap;
  @ElementCollection @Column(nullable = false) Set<Locale> ofLocale;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Locale, Locale> ofLocaleMap;
  @ElementCollection @Column(nullable = false) Set<Currency> ofCurrency;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Currency, Currency> ofCurrencyMap;
  @ElementCollection @Column(nullable = false) Set<URL> ofURL;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<URL, URL> ofURLMap;
  @ElementCollection @Column(nullable = false) Set<UUID> ofUUID;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<UUID, UUID> ofUUIDMap;
  @ElementCollection @Column(nullable = false) Set<InetAddress> ofInetAddress;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<InetAddress, InetAddress> ofInetAddressMap;
}
