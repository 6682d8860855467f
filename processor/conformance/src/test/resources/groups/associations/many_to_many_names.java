import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity(name = "Stu") @Table(name = "t_student") class Student { @Id @Column(name = "sid") Long id; @ManyToMany Set<Course> courses; }
@Entity(name = "Cou") @Table(name = "t_course") class Course { @Id @Column(name = "cid") Long id; @ManyToMany(mappedBy = "courses") Set<Student> students; @ManyToMany List<Course> prerequisites; @ElementCollection List<String> words; @OneToMany List<Student> best; }
