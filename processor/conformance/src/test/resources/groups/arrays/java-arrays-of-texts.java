import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  String[] ofString;
  char[] ofCharPrimitive;
  Locale[] ofLocale;
  Currency[] ofCurrency;
  URL[] ofURL;
  UUID[] ofUUID;
  InetAddress[] ofInetAddress;
}
