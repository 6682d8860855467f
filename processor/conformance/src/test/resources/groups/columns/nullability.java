import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Column(nullable = false) int a;
  @Column(nullable = true) int b;
  @Basic(optional = false) @Column(nullable = true) String c;
  @Basic(optional = true) @Column(nullable = false) String d;
  @Basic int e;
  @Basic(optional = true) int f;
  @Column int g;
  @Column(name = "h") Integer h;
  @Column(unique = true) int i;
  @Column(insertable = false) boolean j;
  @Basic(fetch = FetchType.LAZY) Integer k;
}
