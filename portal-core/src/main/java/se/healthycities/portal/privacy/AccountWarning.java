package se.healthycities.portal.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the owner of an unused account has been warned once or twice that it will end (P3). */
@Entity
@Table(schema = "core", name = "account_warnings")
public class AccountWarning {
    @Id
    @Column(name = "person_id")
    private Long person;

    @Column(nullable = false)
    private LocalDate firstOn;

    private LocalDate secondOn;

    protected AccountWarning() {}

    AccountWarning(long person, LocalDate firstOn) {
        this.person = person;
        this.firstOn = firstOn;
    }

    void again(LocalDate day) {
        secondOn = day;
    }
}
