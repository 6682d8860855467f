import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

interface Named {
  @Column(length = 30)
  default String getNick() {
    return "";
  }

  default void setNick(String nick) {}

  String getTitle();
}

interface Labelled {
  String getLabel();

  default String getHint() {
    return "";
  }
}

interface Typed<T> {
  T getValue();

  void setValue(T value);

  default T getOther() {
    return null;
  }
}

@MappedSuperclass
abstract class Base<K> {
  private K key;

  @Id
  public K getKey() {
    return key;
  }

  public void setKey(K key) {
    this.key = key;
  }
}

@Entity
class Holder extends Base<Long> implements Named, Typed<Integer> {
  private String title;
  private Integer value;
  private Point point;

  @Override
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  @Override
  public Integer getValue() {
    return value;
  }

  @Override
  public void setValue(Integer value) {
    this.value = value;
  }

  public Point getPoint() {
    return point;
  }

  public void setPoint(Point point) {
    this.point = point;
  }
}

@Embeddable
class Point implements Labelled {
  private int lat;

  public int getLat() {
    return lat;
  }

  public void setLat(int lat) {
    this.lat = lat;
  }

  @Override
  public String getLabel() {
    return "";
  }

  public void setLabel(String label) {}
}

@Entity
@Access(AccessType.PROPERTY)
class Overriding implements Named {
  private Long id;
  private String nick;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Override
  public String getNick() {
    return nick;
  }

  @Override
  public void setNick(String nick) {
    this.nick = nick;
  }

  @Override
  @Column(name = "heading")
  public String getTitle() {
    return "";
  }

  public void setTitle(String title) {}
}
