import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.GregorianCalendar;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Map<YearMonth, String> ofYearMonth;
  @ElementCollection Map<MonthDay, String> ofMonthDay;
  @ElementCollection Map<Period, String> ofPeriod;
  @ElementCollection Map<URI, String> ofURI;
  @ElementCollection Map<Inet4Address, String> ofInet4Address;
  @ElementCollection Map<Serializable, String> ofSerializable;
  @ElementCollection Map<GregorianCalendar, String> ofGregorianCalendar;
}
