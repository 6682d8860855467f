import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  List<String> ofStringList;
  Set<String> ofStringSet;
  List<Character> ofCharacterList;
  Set<Character> ofCharacterSet;
  List<Locale> ofLocaleList;
  Set<Locale> ofLocaleSet;
  List<Currency> ofCurrencyList;
  Set<Currency> ofCurrencySet;
  List<URL> ofURLList;
  Set<URL> ofURLSet;
  List<UUID> ofUUIDList;
  Set<UUID> ofUUIDSet;
  List<InetAddress> ofInetAddressList;
  Set<InetAddress> ofInetAddressSet;
}
