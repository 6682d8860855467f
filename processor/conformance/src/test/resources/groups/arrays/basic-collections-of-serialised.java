import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  List<YearMonth> ofYearMonthList;
  Set<YearMonth> ofYearMonthSet;
  List<MonthDay> ofMonthDayList;
  Set<MonthDay> ofMonthDaySet;
  List<Period> ofPeriodList;
  Set<Period> ofPeriodSet;
  List<URI> ofURIList;
  Set<URI> ofURISet;
  List<Inet4Address> ofInet4AddressList;
  Set<Inet4Address> ofInet4AddressSet;
  List<Serializable> ofSerializableList;
  Set<Serializable> ofSerializableSet;
  List<GregorianCalendar> ofGregorianCalendarList;
  Set<GregorianCalendar> ofGregorianCalendarSet;
}
