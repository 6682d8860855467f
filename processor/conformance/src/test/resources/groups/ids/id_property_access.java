import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity class Prop {
  private Long id; private boolean open; private String urlPath;
  @Id @Column(name = "pid") Long getId() { return id; } void setId(Long id) { this.id = id; }
  boolean isOpen() { return open; } void setOpen(boolean open) { this.open = open; }
  @Column(length = 99) String getURLPath() { return urlPath; } void setURLPath(String s) { urlPath = s; }
  @Transient String getNothing() { return ""; }
}
