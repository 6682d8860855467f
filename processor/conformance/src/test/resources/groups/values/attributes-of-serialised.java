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

@Entity
class Holder {
  @Id Long id;
  YearMonth ofYearMonth;
  MonthDay ofMonthDay;
  Period ofPeriod;
  URI ofURI;
  Inet4Address ofInet4Address;
  Serializable ofSerializable;
  ArrayList<String> ofArrayList;
  GregorianCalendar ofGregorianCalendar;
}
