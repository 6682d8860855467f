import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @Temporal(TemporalType.DATE) java.util.Date date;
  @Temporal(TemporalType.TIME) java.util.Date time;
  @Temporal(TemporalType.TIMESTAMP) java.util.Date stamp;
  @Temporal(TemporalType.DATE) Calendar calendarDate;
  @Temporal(TemporalType.TIME) Calendar calendarTime;
  @Temporal(TemporalType.TIMESTAMP) Calendar calendarStamp;
  @Temporal(TemporalType.TIME) @Column(precision = 3, nullable = false) java.util.Date precise;
  @ElementCollection @Temporal(TemporalType.DATE) List<java.util.Date> dates;
  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<java.util.Date, String> byDate;
  @ElementCollection @MapKeyTemporal(TemporalType.TIME) @Temporal(TemporalType.TIMESTAMP) Map<java.util.Date, Calendar> byTime;
}
