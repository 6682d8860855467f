import jakarta.persistence.Basic;
import jakarta.persistence.Column;
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
  @Column(nullable = false) YearMonth ofYearMonth;
  @Column(unique = true) YearMonth ofYearMonthOnce;
  @Basic(optional = false) YearMonth ofYearMonthNeeded;
  @Column(nullable = false) MonthDay ofMonthDay;
  @Column(unique = true) MonthDay ofMonthDayOnce;
  @Basic(optional = false) MonthDay ofMonthDayNeeded;
  @Column(nullable = false) Period ofPeriod;
  @Column(unique = true) Period ofPeriodOnce;
  @Basic(optional = false) Period ofPeriodNeeded;
  @Column(nullable = false) URI ofURI;
  @Column(unique = true) URI ofURIOnce;
  @Basic(optional = false) URI ofURINeeded;
  @Column(nullable = false) Inet4Address ofInet4Address;
  @Column(unique = true) Inet4Address ofInet4AddressOnce;
  @Basic(optional = false) Inet4Address ofInet4AddressNeeded;
  @Column(nullable = false) Serializable ofSerializable;
  @Column(unique = true) Serializable ofSerializableOnce;
  @Basic(optional = false) Serializable ofSerializableNeeded;
  @Column(nullable = false) ArrayList<String> ofArrayList;
  @Column(unique = true) ArrayList<String> ofArrayListOnce;
  @Basic(optional = false) ArrayList<String> ofArrayListNeeded;
  @Column(nullable = false) GregorianCalendar ofGregorianCalendar;
  @Column(unique = true) GregorianCalendar ofGregorianCalendarOnce;
  @Basic(optional = false) GregorianCalendar ofGregorianCalendarNeeded;
}
