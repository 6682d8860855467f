import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<YearMonth> ofYearMonth;
  @ElementCollection List<MonthDay> ofMonthDay;
  @ElementCollection List<Period> ofPeriod;
  @ElementCollection List<URI> ofURI;
  @ElementCollection List<Inet4Address> ofInet4Address;
  @ElementCollection List<Serializable> ofSerializable;
  @ElementCollection List<ArrayList<String>> ofArrayList;
  @ElementCollection List<GregorianCalendar> ofGregorianCalendar;
}
