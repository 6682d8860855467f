//: differs [6.6..6.6] [-+] column public.source1 defined_id .* -- Hibernate 6.6 loses the columnDefinition of a @JoinColumn without a name
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity class Target1 { @Id Long id; }
@Entity class Source1 { @Id Long id; @ManyToOne Target1 plain; @ManyToOne(optional = false) Target1 required; @ManyToOne @JoinColumn(name = "named_ref", nullable = false) Target1 named; @ManyToOne @JoinColumn(unique = true) Target1 only; @ManyToOne @JoinColumn(columnDefinition = "integer default 3") Target1 defined; @ManyToOne @ColumnDefault("4") @Comment("a target") Target1 commented; @ManyToOne(targetEntity = Target1.class) Object untyped; @ManyToOne @JoinColumn(name = "ro", insertable = false, updatable = false) Target1 readOnly; @Column(name = "ro") Long ro; @Basic(optional = false) @ManyToOne Target1 basic; }
