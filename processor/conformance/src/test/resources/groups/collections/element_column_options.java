import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.type.YesNoConverter;

@Entity class E { @Id Long id; @ElementCollection @ColumnDefault("'x'") Set<String> dflt; @ElementCollection @Check(constraints = "nums > 0") Set<Integer> nums; @ElementCollection @Comment("words said") List<String> words; @ElementCollection @Column(columnDefinition = "text") List<String> texts; @ElementCollection @Temporal(TemporalType.DATE) Set<Date> days; @ElementCollection @Convert(converter = YesNoConverter.class) List<Boolean> flags; }
