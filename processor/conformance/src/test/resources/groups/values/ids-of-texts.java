import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

@Entity
class StringKeyed {
  @Id String id;
}

@Entity
class charPrimitiveKeyed {
  @Id char id;
}

@Entity
class CharacterKeyed {
  @Id Character id;
}

@Entity
class LocaleKeyed {
  @Id Locale id;
}

@Entity
class CurrencyKeyed {
  @Id Currency id;
}

@Entity
class URLKeyed {
  @Id URL id;
}

@Entity
class UUIDKeyed {
  @Id UUID id;
}

@Entity
class InetAddressKeyed {
  @Id InetAddress id;
}
