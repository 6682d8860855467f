import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Types;
import java.time.Instant;
import java.util.Date;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
class Person {
  enum Gender {
    F,
    M,
    X
  }

  private Long id;
  private Boolean here;
  private Boolean asNumber;
  private Boolean asLetter;
  private boolean asLetterToo;
  private Gender gender;
  private Instant seen;
  private Date born;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Boolean isHere() {
    return here;
  }

  public void setHere(Boolean here) {
    this.here = here;
  }

  @JdbcTypeCode(Types.INTEGER)
  public Boolean isAsNumber() {
    return asNumber;
  }

  public void setAsNumber(Boolean asNumber) {
    this.asNumber = asNumber;
  }

  @JdbcTypeCode(Types.CHAR)
  public Boolean isAsLetter() {
    return asLetter;
  }

  public void setAsLetter(Boolean asLetter) {
    this.asLetter = asLetter;
  }

  @JdbcTypeCode(Types.CHAR)
  public boolean isAsLetterToo() {
    return asLetterToo;
  }

  public void setAsLetterToo(boolean asLetterToo) {
    this.asLetterToo = asLetterToo;
  }

  @Enumerated(EnumType.STRING)
  @Column(length = 1)
  public Gender getGender() {
    return gender;
  }

  public void setGender(Gender gender) {
    this.gender = gender;
  }

  @Temporal(TemporalType.TIMESTAMP)
  public Instant getSeen() {
    return seen;
  }

  public void setSeen(Instant seen) {
    this.seen = seen;
  }

  @Temporal(TemporalType.DATE)
  public Date getBorn() {
    return born;
  }

  public void setBorn(Date born) {
    this.born = born;
  }
}
