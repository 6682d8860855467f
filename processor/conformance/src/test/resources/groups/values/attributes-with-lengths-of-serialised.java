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
  @Column(length = 40) YearMonth ofYearMonthLength;
  @Column(precision = 7) YearMonth ofYearMonthPrecision;
  @Column(precision = 9, scale = 3) YearMonth ofYearMonthScale;
  @Column(length = 40) MonthDay ofMonthDayLength;
  @Column(precision = 7) MonthDay ofMonthDayPrecision;
  @Column(precision = 9, scale = 3) MonthDay ofMonthDayScale;
  @Column(length = 40) Period ofPeriodLength;
  @Column(precision = 7) Period ofPeriodPrecision;
  @Column(precision = 9, scale = 3) Period ofPeriodScale;
  @Column(length = 40) URI ofURILength;
  @Column(precision = 7) URI ofURIPrecision;
  @Column(precision = 9, scale = 3) URI ofURIScale;
  @Column(length = 40) Inet4Address ofInet4AddressLength;
  @Column(precision = 7) Inet4Address ofInet4AddressPrecision;
  @Column(precision = 9, scale = 3) Inet4Address ofInet4AddressScale;
  @Column(length = 40) Serializable ofSerializableLength;
  @Column(precision = 7) Serializable ofSerializablePrecision;
  @Column(precision = 9, scale = 3) Serializable ofSerializableScale;
  @Column(length = 40) ArrayList<String> ofArrayListLength;
  @Column(precision = 7) ArrayList<String> ofArrayListPrecision;
  @Column(precision = 9, scale = 3) ArrayList<String> ofArrayListScale;
  @Column(length = 40) GregorianCalendar ofGregorianCalendarLength;
  @Column(precision = 7) GregorianCalendar ofGregorianCalendarPrecision;
  @Column(precision = 9, scale = 3) GregorianCalendar ofGregorianCalendarScale;
}
