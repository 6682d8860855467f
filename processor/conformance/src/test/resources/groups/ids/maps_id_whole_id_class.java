import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity @IdClass(Cell.Pk.class) class Cell { static class Pk implements Serializable { int x; String y; } @Id int x; @Id String y; }
@Entity class CellNote { @EmbeddedId CellNoteKey id; @MapsId @OneToOne Cell cell; }
@Embeddable class CellNoteKey implements Serializable { int x; String y; }
