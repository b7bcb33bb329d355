package se.healthycities.portal.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;

/**
 * An organisation on its way into the network, in it or out of it. It begins with a word of interest or an application, is
 * decided by the board, becomes a membership from a day on and may end by notice; what happened when stands in its steps.
 * The rights of its people hang on the membership period and never on this row. Whom we wrote with is forgotten in time.
 */
@Entity
@Table(schema = "core", name = "membership_cases")
public class MembershipCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Null until it is known which one of the register it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Column(nullable = false)
    private String organisationName;

    /** Null until the organisation is a member. */
    @ManyToOne(fetch = FetchType.LAZY)
    private MembershipPeriod period;

    private LocalDate nextActionOn;

    @Column(nullable = false)
    private LocalDate lastContactOn;

    private boolean keepConsent;

    @Column(nullable = false)
    private String language = "sv";

    private String senderName;
    private String senderRole;
    private String senderEmail;
    private String message;
    private String politicalName;
    private String politicalEmail;
    private String administrativeName;
    private String administrativeEmail;

    @Embedded
    private DecisionFile decision;

    private LocalDate erasedOn;

    protected MembershipCase() {}

    public MembershipCase(Organisation organisation, String organisationName, LocalDate day) {
        this.organisation = organisation;
        this.organisationName = organisation == null ? organisationName : organisation.getName();
        this.lastContactOn = day;
    }

    public void write(Application application) {
        senderName = application.name();
        senderRole = application.role();
        senderEmail = small(application.email());
        message = application.message();
        keepConsent = application.keep();
        language = application.language();
        decision = application.decision();
        name(application.political(), application.administrative());
    }

    /** Null takes back who was named. */
    public void name(NamedContact political, NamedContact administrative) {
        politicalName = political == null ? null : political.name();
        politicalEmail = political == null ? null : small(political.email());
        administrativeName = administrative == null ? null : administrative.name();
        administrativeEmail = administrative == null ? null : small(administrative.email());
    }

    void file(DecisionFile file) {
        decision = file;
    }

    public void plan(LocalDate next) {
        nextActionOn = next;
    }

    void contacted(LocalDate day) {
        lastContactOn = day.isAfter(lastContactOn) ? day : lastContactOn;
    }

    /** The organisation is a member for this period. */
    public void admit(Organisation admitted, MembershipPeriod membership) {
        organisation = admitted;
        organisationName = admitted.getName();
        period = membership;
    }

    /** Takes everything by which the people can be recognised; the organisation's history stays. */
    void erase(LocalDate day) {
        senderName = null;
        senderRole = null;
        senderEmail = null;
        message = null;
        decision = null;
        name(null, null);
        erasedOn = day;
    }

    private static String small(String email) {
        return email == null ? null : email.trim().toLowerCase(Locale.ROOT);
    }

    public Long getId() {
        return id;
    }

    Organisation getOrganisation() {
        return organisation;
    }

    String getOrganisationName() {
        return organisationName;
    }

    MembershipPeriod getPeriod() {
        return period;
    }

    String getLanguage() {
        return language;
    }

    String getSenderName() {
        return senderName;
    }

    String getSenderEmail() {
        return senderEmail;
    }

    NamedContact political() {
        return new NamedContact(politicalName, politicalEmail);
    }

    NamedContact administrative() {
        return new NamedContact(administrativeName, administrativeEmail);
    }

    DecisionFile getDecision() {
        return decision;
    }
}
