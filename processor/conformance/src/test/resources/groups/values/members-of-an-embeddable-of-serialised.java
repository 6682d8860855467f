import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
  Parts parts;
}

@Embeddable
class Parts {
  YearMonth ofYearMonth;
  @Column(name = "ofYearMonth_w") YearMonth ofYearMonthWritten;
  MonthDay ofMonthDay;
  @Column(name = "ofMonthDay_w") MonthDay ofMonthDayWritten;
  Period ofPeriod;
  @Column(name = "ofPeriod_w") Period ofPeriodWritten;
  URI ofURI;
  @Column(name = "ofURI_w") URI ofURIWritten;
  Inet4Address ofInet4Address;
  @Column(name = "ofInet4Address_w") Inet4Address ofInet4AddressWritten;
  Serializable ofSerializable;
  @Column(name = "ofSerializable_w") Serializable ofSerializableWritten;
  ArrayList<String> ofArrayList;
  @Column(name = "ofArrayList_w") ArrayList<String> ofArrayListWritten;
  GregorianCalendar ofGregorianCalendar;
  @Column(name = "ofGregorianCalendar_w") GregorianCalendar ofGregorianCalendarWritten;
}
