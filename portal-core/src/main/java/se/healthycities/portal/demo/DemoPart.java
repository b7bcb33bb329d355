package se.healthycities.portal.demo;

/** Loads one plugin's share of the demo network; a bean, found by its type. */
public interface DemoPart {
    /** The core's organisations, people and seasons are 0, plugins 10 to 90, talks, files and occasions 100. */
    int order();

    void load(DemoNetwork network);
}
