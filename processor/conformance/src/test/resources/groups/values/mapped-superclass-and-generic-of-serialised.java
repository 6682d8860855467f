import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.GregorianCalendar;

@MappedSuperclass
abstract class Base<T> {
  T general;
  @Column(nullable = false, length = 12) T strict;
}

@Entity
class YearMonthHolder extends Base<YearMonth> {
  @Id Long id;
}

@Entity
class MonthDayHolder extends Base<MonthDay> {
  @Id Long id;
}

@Entity
class PeriodHolder extends Base<Period> {
  @Id Long id;
}

@Entity
class URIHolder extends Base<URI> {
  @Id Long id;
}

@Entity
class Inet4AddressHolder extends Base<Inet4Address> {
  @Id Long id;
}

@Entity
class SerializableHolder extends Base<Serializable> {
  @Id Long id;
}

@Entity
class ArrayListHolder extends Base<ArrayList<String>> {
  @Id Long id;
}

@Entity
class GregorianCalendarHolder extends Base<GregorianCalendar> {
  @Id Long id;
}
