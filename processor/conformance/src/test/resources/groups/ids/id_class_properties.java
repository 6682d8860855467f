import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

@Entity @IdClass(PropPk.class) class PropKeyed {
  private int a; private String b;
  @Id int getA() { return a; } void setA(int a) { this.a = a; }
  @Id String getB() { return b; } void setB(String b) { this.b = b; }
}
class PropPk implements Serializable { private int a; private String b; public int getA() { return a; } public void setA(int a) { this.a = a; } public String getB() { return b; } public void setB(String b) { this.b = b; } }
