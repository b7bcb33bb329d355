package se.healthycities.portal.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody answered to one of the organiser's questions. */
@Entity
@Table(schema = "core", name = "registration_answers")
public class RegistrationAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long registrationId;
    private long fieldId;

    @Column(nullable = false)
    private String value;

    protected RegistrationAnswer() {}

    public RegistrationAnswer(long registration, long field, String value) {
        this.registrationId = registration;
        this.fieldId = field;
        this.value = value;
    }
}
