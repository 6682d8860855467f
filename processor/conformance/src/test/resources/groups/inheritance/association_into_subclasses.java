import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class JBase { @Id @Column(name = "jb") Long id; }
@Entity @PrimaryKeyJoinColumn(name = "js") class JSub extends JBase { }
@Entity class SBase { @Id @Column(name = "sb") Long id; }
@Entity class SSub extends SBase { int code; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class TBase { @Id @Column(name = "tb") Long id; }
@Entity class TSub extends TBase { }
@Entity class User1 { @Id Long id; @ManyToOne JSub j; @ManyToOne SSub s; @ManyToOne TSub t; @ManyToMany List<JSub> js; @ManyToMany List<SSub> ss; @ManyToMany List<TSub> ts; @OneToMany @JoinColumn List<SSub> owned; @OneToMany @JoinColumn List<TSub> owned2; }
