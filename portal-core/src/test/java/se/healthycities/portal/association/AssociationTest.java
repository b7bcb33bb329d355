package se.healthycities.portal.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class AssociationTest extends PageTest {
    private static final String ADDRESS = "/admin/association";

    @Test
    void aNewHostTakesOverOnItsFirstDayAndTheOldOneStaysInHistory() {
        as(COORDINATOR);
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "code", "1490",
                "first", "2027-01-01",
                "address", "Borås Stad",
                "email", "kansli@boras.example",
                "sender", "Healthy Cities, Borås",
                "invoice", "Bankgiro 1"));
        typed.put("code", "9999");
        Answer refused = submit(ADDRESS, get(ADDRESS), "form:has(#host-code)", typed);
        assertThat(refused.html().selectFirst("#host-code-error")).isNotNull();
        assertThat(refused.html().selectFirst("#host-sender").attr("value")).isEqualTo("Healthy Cities, Borås");
        typed.put("code", "1490");
        submit(ADDRESS, get(ADDRESS), "form:has(#host-code)", typed);
        submit(ADDRESS, get(ADDRESS), "form:has(#host-code)", typed);
        AssociationReads reads = beans.of(AssociationReads.class);
        assertThat(reads.hosts()).as("pressing twice makes one host").hasSize(2);
        assertThat(reads.host(LocalDate.of(2026, 12, 31)).orElseThrow().email()).isEqualTo("kansli@hc-sverige.example");
        assertThat(reads.host(LocalDate.of(2027, 1, 1)).orElseThrow().email()).isEqualTo("kansli@boras.example");
        as(null);
        assertThat(get("/contact").text()).contains("kansli@hc-sverige.example");
        clock.set(LocalDate.of(2027, 1, 1));
        assertThat(get("/contact").text()).contains("kansli@boras.example").doesNotContain("kansli@hc-sverige.example");
    }

    @Test
    void whatRunsOutWithinTwelveMonthsIsOnTheWorkList() {
        as(COORDINATOR);
        String title = get(ADDRESS).html().selectFirst("#document-title").attr("name");
        Map<String, String> typed = Map.of(
                "kind", "STATUTES", title, "Stadgar", "issuer", "Årsmötet", "from", "2024-01-01", "to", "2027-11-22");
        Answer kept = submit(ADDRESS, get(ADDRESS), "form:has(#document-title)", typed);
        assertThat(kept.html().select(".invalid-feedback").eachText()).isEmpty();
        assertThat(lines()).doesNotContain("Stadgar");
        clock.set(LocalDate.of(2026, 11, 22));
        assertThat(lines()).contains("Stadgar");
        Answer script = submit(
                ADDRESS,
                get(ADDRESS),
                "form:has(#document-title)",
                Map.of(title, "Policy", "issuer", "Vi", "link", "javascript:alert(1)"));
        assertThat(script.html().selectFirst("#document-link-error")).isNotNull();
        as(OFFICIAL);
        assertThat(get("/steering-documents").text()).contains("Stadgar", "Har gått ut");
        assertThat(get(ADDRESS).status()).isEqualTo(403);
    }

    private java.util.List<Object> lines() {
        entityManager.flush();
        return beans.of(ExpiringDocuments.class).lines(100).stream()
                .<Object>map(line -> line.values().get(0))
                .toList();
    }
}
