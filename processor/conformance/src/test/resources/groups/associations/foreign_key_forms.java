import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;

@Entity class T { @Id Long id; }
@Entity class S { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_a")) T a; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) T b; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_c", foreignKeyDefinition = "foreign key (c_id) references T on delete set null on update cascade")) T c; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT)) T d; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "`Quoted FK`")) T e; @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "fk_w")) List<String> words; @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<String> words2; @ManyToMany @JoinTable(name = "st", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(name = "fk_st")) List<T> ts; @ManyToMany @JoinTable(name = "st2", joinColumns = @JoinColumn(name = "s", foreignKey = @ForeignKey(name = "fk_st2s")), inverseJoinColumns = @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk_st2t"))) List<T> ts2; }
