package se.healthycities.portal.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of consents. */
interface ConsentQueries {
    EntityManager entityManager();

    String ROW = "select text.id, text.kind, text.version, text.textSwedish, text.textEnglish, text.validFrom,"
            + " (select count(consent) from Consent consent where consent.text = text and consent.withdrawnAt is null)"
            + " from ConsentText text";

    @HQL(ROW + " order by text.kind, text.version desc")
    List<ConsentTextRow> texts();

    @HQL(ROW + " where " + ConsentText.TODAY + " order by text.kind")
    List<ConsentTextRow> current(LocalDate today);

    @HQL("from ConsentText text where text.kind = :kind and " + ConsentText.TODAY)
    List<ConsentText> current(ConsentKind kind, LocalDate today);

    @HQL("select coalesce(max(text.version), 0) from ConsentText text where text.kind = :kind")
    Integer lastVersion(ConsentKind kind);

    @HQL("select max(text.validFrom) from ConsentText text where text.kind = :kind")
    LocalDate lastDay(ConsentKind kind);

    @HQL("select text.id, text.kind, text.version, consent.givenAt, consent.withdrawnAt, consent.how"
            + " from Consent consent join consent.text text where consent.person.id = :person"
            + " order by consent.givenAt desc, consent.id desc")
    List<ConsentRow> of(long person);

    @HQL("from Consent consent where consent.person.id = :person and consent.text.kind = :kind"
            + " and consent.withdrawnAt is null")
    List<Consent> held(long person, ConsentKind kind);

    @HQL("select count(consent) from Consent consent join consent.text text where consent.person.id = :person"
            + " and consent.withdrawnAt is null and text.kind = :kind and " + ConsentText.TODAY)
    long given(long person, ConsentKind kind, LocalDate today);
}
