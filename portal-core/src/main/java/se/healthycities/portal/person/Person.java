package se.healthycities.portal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A human being who takes part in the network. What the person may do never hangs on this row but on affiliations and
 * seats that are valid today; the row itself only knows how to greet and how to recognise.
 */
@Entity
@Table(schema = "core", name = "people")
public class Person {
    /** Has not been erased, in queries: for the alias {@code person}. */
    public static final String NAMED = "person.email not like 'erased-%@invalid'";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String givenName;

    @Column(nullable = false)
    private String familyName;

    /** Always in small letters; the login name. */
    @Column(nullable = false, unique = true)
    private String email;

    /** A language tag, "sv" or "en". */
    @Column(nullable = false)
    private String language;

    /** Argon2id, or null for a person who cannot log in by password. */
    private String passwordHash;

    /** In the person's own words: what colleagues may ask about; null when nothing was written. */
    private String askMeAbout;

    private String phone;

    private boolean phoneVisible = true;

    /** Whether colleagues may write through the portal. */
    private boolean contactable = true;

    @ManyToMany
    @JoinTable(
            schema = "core",
            name = "person_subjects",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "subject_id"))
    private Set<Subject> subjects = new HashSet<>();

    protected Person() {}

    public Person(String givenName, String familyName, String email, String language) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.email = email.trim().toLowerCase(Locale.ROOT);
        this.language = language;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void rename(String newGivenName, String newFamilyName) {
        givenName = newGivenName.trim();
        familyName = newFamilyName.trim();
    }

    /** @param tag "sv" or "en" */
    public void speak(String tag) {
        language = tag;
    }

    /** The new login name; whoever calls has seen that it reaches the person. */
    public void moveTo(String newEmail) {
        email = newEmail.trim().toLowerCase(Locale.ROOT);
    }

    /** Takes everything by which the person can be recognised; the row stays for what points to it. */
    public void erase() {
        givenName = "Tidigare";
        familyName = "representant";
        email = "erased-" + id + "@invalid";
        passwordHash = null;
        tell("", "", true, Set.of());
    }

    /** What colleagues may ask about and how they reach the person; empty words take away what was there. */
    public void tell(String aboutWhat, String number, boolean numberShown, Set<Subject> chosen) {
        askMeAbout = aboutWhat.isBlank() ? null : aboutWhat.strip();
        phone = number.isBlank() ? null : number.strip();
        phoneVisible = numberShown;
        subjects.clear();
        subjects.addAll(chosen);
    }

    /** Whether colleagues may write to the person through the portal. */
    public void receive(boolean letters) {
        contactable = letters;
    }

    public boolean isContactable() {
        return contactable;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return givenName + " " + familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public String getAskMeAbout() {
        return askMeAbout;
    }

    public String getPhone() {
        return phone;
    }

    public boolean isPhoneVisible() {
        return phoneVisible;
    }

    public Set<Subject> getSubjects() {
        return Set.copyOf(subjects);
    }

    public String getPasswordHash() {
        return passwordHash;
    }
}
