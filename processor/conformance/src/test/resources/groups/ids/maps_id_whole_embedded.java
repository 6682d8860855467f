import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Embeddable class Coordinates implements Serializable { int lat; int lon; }
@Entity class Place { @EmbeddedId Coordinates at; String name; }
@Entity class Photo { @EmbeddedId Coordinates at; @MapsId @OneToOne Place place; }
