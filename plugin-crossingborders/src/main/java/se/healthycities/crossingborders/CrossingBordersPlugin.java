package se.healthycities.crossingborders;

import java.util.List;
import se.healthycities.crossingborders.series.Series;
import se.healthycities.crossingborders.series.SeriesExport;
import se.healthycities.crossingborders.series.SeriesSearch;
import se.healthycities.crossingborders.series.SeriesTable;
import se.healthycities.crossingborders.series.SeriesTurn;
import se.healthycities.crossingborders.series.web.NextSeminarCard;
import se.healthycities.crossingborders.series.web.SeriesListPage;
import se.healthycities.crossingborders.series.web.SeriesPage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Card;
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

/** Crossing Borders: the network's open seminar series about questions that are larger than one municipality. */
public class CrossingBordersPlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return Series.PLUGIN;
    }

    @Override
    public List<Mount> pages() {
        return List.of(
                Mount.page("", SeriesListPage.class, Access.VISIT).forEver().with(SeriesTable.class),
                Mount.home("${series}", SeriesPage.class).forEver());
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(200, SeriesListPage.class));
    }

    @Override
    public List<Card> dashboard() {
        return List.of(new Card(200, NextSeminarCard::new));
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Series.class);
    }

    @Override
    public Class<? extends Search> search() {
        return SeriesSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return Nothing.ToTell.class;
    }

    @Override
    public Class<? extends Export> export() {
        return SeriesExport.class;
    }

    /** A series names organisations, never people; seats, posts and registrations are the core's. */
    @Override
    public Class<? extends PersonalData> personalData() {
        return Nothing.Personal.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return SeriesTurn.class;
    }
}
