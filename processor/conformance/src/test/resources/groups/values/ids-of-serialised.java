import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.Inet4Address;
import java.net.URI;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.GregorianCalendar;

@Entity
class YearMonthKeyed {
  @Id YearMonth id;
}

@Entity
class MonthDayKeyed {
  @Id MonthDay id;
}

@Entity
class PeriodKeyed {
  @Id Period id;
}

@Entity
class URIKeyed {
  @Id URI id;
}

@Entity
class Inet4AddressKeyed {
  @Id Inet4Address id;
}

@Entity
class SerializableKeyed {
  @Id Serializable id;
}

@Entity
class GregorianCalendarKeyed {
  @Id GregorianCalendar id;
}
