import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @Column(nullable = false) Set<YearMonth> ofYearMonth;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<YearMonth, YearMonth> ofYearMonthMap;
  @ElementCollection @Column(nullable = false) Set<MonthDay> ofMonthDay;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<MonthDay, MonthDay> ofMonthDayMap;
  @ElementCollection @Column(nullable = false) Set<Period> ofPeriod;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Period, Period> ofPeriodMap;
  @ElementCollection @Column(nullable = false) Set<URI> ofURI;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<URI, URI> ofURIMap;
  @ElementCollection @Column(nullable = false) Set<Inet4Address> ofInet4Address;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Inet4Address, Inet4Address> ofInet4AddressMap;
  @ElementCollection @Column(nullable = false) Set<Serializable> ofSerializable;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Serializable, Serializable> ofSerializableMap;
  @ElementCollection @Column(nullable = false) Set<GregorianCalendar> ofGregorianCalendar;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<GregorianCalendar, GregorianCalendar> ofGregorianCalendarMap;
}
