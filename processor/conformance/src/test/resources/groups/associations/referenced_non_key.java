//: since 7.0
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity class Country { @Id Long id; @Column(length = 2) String code; @Column(name = "iso_no", nullable = false) int number; }
@Entity class City { @Id Long id; @ManyToOne @JoinColumn(name = "country_code", referencedColumnName = "code") Country country; @ManyToOne @JoinColumn(name = "num", referencedColumnName = "iso_no") Country byNumber; }
