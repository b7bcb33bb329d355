package se.healthycities.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.CorePlugin;
import se.healthycities.portal.overview.web.HomePage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;

class PluginChecksTest {
    @Test
    void theCoreKeepsItsOwnRules() {
        assertThat(new PluginChecks(List.of(new CorePlugin())).faults()).isEmpty();
    }

    @Test
    void everyFaultOfEveryPluginIsInOneMessage() {
        assertThatThrownBy(
                        () -> new PluginRegistry(List.of(new CorePlugin(), new Broken("spaces"), new Broken("spaces"))))
                .isInstanceOf(BrokenPlugins.class)
                .hasMessageStartingWith("CONFIGURATION: ")
                .hasMessageContaining("has an id that another plugin has as well")
                .hasMessageContaining("has an id that is an address of the core")
                .hasMessageContaining("menu entry for " + HomePage.class.getName() + ", which it does not mount")
                .hasMessageContaining("lacks the text 'name' in sv")
                .hasMessageContaining("lacks the text 'name' in en")
                .hasMessageContaining("outside of the schema spaces")
                .hasMessageContaining("with a slash at an end")
                .hasMessageContaining("two pages at")
                .hasMessageContaining("answers null for a duty")
                .hasMessageContaining("has entities but no folder db/spaces");
    }

    @Test
    void anIdIsAWordThatMayStandInAnAddressAndInSql() {
        for (String wrong : new String[] {"", "ab", "Core", "my-plugin", "a;drop", "åäö", "x".repeat(31)}) {
            assertThatThrownBy(() -> new PluginId(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new PluginId("reports").url()).isEqualTo("reports");
        assertThat(PluginId.CORE.url()).isEmpty();
    }

    @Entity
    @Table(schema = "elsewhere", name = "things")
    static class Misplaced {
        @Id
        private Long id;
    }

    /** Breaks every rule that can be broken by an answer. */
    private record Broken(String name) implements PortalPlugin {
        @Override
        public PluginId id() {
            return new PluginId(name);
        }

        @Override
        public List<Mount> pages() {
            return List.of(
                    Mount.page("/slashed/", CoreLess.class, Access.VISIT),
                    Mount.page("/slashed/", CoreLess.class, Access.VISIT));
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of(new MenuEntry(1, HomePage.class));
        }

        @Override
        public List<Class<?>> entities() {
            return List.of(Misplaced.class);
        }

        @Override
        public Class<? extends Search> search() {
            return null;
        }

        @Override
        public Class<? extends Digest> digest() {
            return Nothing.ToTell.class;
        }

        @Override
        public Class<? extends Export> export() {
            return Nothing.ToExport.class;
        }

        @Override
        public Class<? extends PersonalData> personalData() {
            return Nothing.Personal.class;
        }

        @Override
        public Class<? extends SeasonTurn> seasonTurn() {
            return Nothing.ToTurn.class;
        }
    }

    /** A page that no menu names. */
    static class CoreLess extends org.apache.wicket.markup.html.WebPage {
        private static final long serialVersionUID = 1L;
    }
}
