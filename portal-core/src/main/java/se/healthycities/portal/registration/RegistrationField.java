package se.healthycities.portal.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A question that the organiser asks everybody who registers. One that was answered is dropped and not deleted. */
@Entity
@Table(schema = "core", name = "registration_fields")
public class RegistrationField {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long occasionId;
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FieldKind kind;

    @Column(nullable = false)
    private String label;

    private String labelEnglish;
    private String choices;
    private boolean required;
    private boolean dropped;

    protected RegistrationField() {}

    public RegistrationField(long occasion, int position, FieldDetails details) {
        this.occasionId = occasion;
        this.position = position;
        this.kind = details.kind();
        this.label = details.label();
        this.labelEnglish = details.labelEnglish();
        this.choices = details.choices();
        this.required = details.required();
    }

    void drop() {
        dropped = true;
    }

    public Long getId() {
        return id;
    }

    long getOccasionId() {
        return occasionId;
    }
}
