import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable @Access(AccessType.PROPERTY) class Prop { private int hidden; @Column(name = "seen") int getHidden() { return hidden; } void setHidden(int h) { hidden = h; } }
@Embeddable class Follow { private String text; @Column(name = "txt") public String getText() { return text; } public void setText(String t) { text = t; } }
@Entity class ByField { @Id Long id; Prop prop; Follow follow; }
@Entity class ByProp { private Long id; private Prop prop; private Follow follow; @Id Long getId() { return id; } void setId(Long id) { this.id = id; } @Embedded Prop getProp() { return prop; } void setProp(Prop p) { prop = p; } @Embedded Follow getFollow() { return follow; } void setFollow(Follow f) { follow = f; } }
