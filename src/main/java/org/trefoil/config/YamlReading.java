package org.trefoil.config;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds settings from the events of the YAML library. The events come one by one and without
 * recursion, so the limits hold before anything deep or large has been built.
 */
final class YamlReading {

  private final String yaml;
  private Iterator<Event> events;
  private int line = 1;
  private int values;

  YamlReading(String yaml) {
    this.yaml = yaml;
  }

  Settings settings() throws SettingsException {
    if (yaml.length() > Settings.MAX_LENGTH) {
      throw new SettingsException("it is longer than " + Settings.MAX_LENGTH + " characters", 1, 1);
    }
    try {
      LoadSettings limits = LoadSettings.builder().setCodePointLimit(Settings.MAX_LENGTH).build();
      events = new Parse(limits).parseString(yaml).iterator();
      return document();
    } catch (MarkedYamlEngineException broken) {
      throw marked(broken);
    } catch (YamlEngineException broken) {
      throw new SettingsException(oneLine(broken.getMessage()), line, 1);
    }
  }

  private Settings document() throws SettingsException {
    Event event = next();
    while (!event.getEventId().equals(Event.ID.StreamEnd)) {
      if (event instanceof MappingStartEvent) {
        return soleDocument(mapping(1));
      }
      if (event instanceof SequenceStartEvent || isText(event)) {
        throw problem("it isn't a list of keys and values");
      }
      event = next();
    }
    return Settings.EMPTY;
  }

  private Settings soleDocument(Settings settings) throws SettingsException {
    while (events.hasNext()) {
      if (next() instanceof MappingStartEvent) {
        throw problem("it holds more than one document");
      }
    }
    return settings;
  }

  private static boolean isText(Event event) {
    return event instanceof ScalarEvent scalar && !scalar.getValue().isEmpty();
  }

  private Settings mapping(int depth) throws SettingsException {
    Map<String, Value> found = new LinkedHashMap<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw problem("a key must be a word");
      }
      int keyLine = line;
      Value value = value(next(), keyLine, depth);
      if (found.put(key.getValue(), value) != null) {
        throw new SettingsException("the key '" + key.getValue() + "' stands twice", keyLine, 1);
      }
    }
    return new Settings(found);
  }

  private Value value(Event event, int at, int depth) throws SettingsException {
    values++;
    if (depth >= Settings.MAX_DEPTH || values > Settings.MAX_VALUES) {
      throw problem("it is nested too deeply or holds too many values");
    }
    if (event instanceof ScalarEvent scalar) {
      return new Value.Scalar(at, scalar.getValue(), scalar.isPlain());
    }
    if (event instanceof SequenceStartEvent) {
      return new Value.Sequence(at, items(depth + 1));
    }
    if (event instanceof MappingStartEvent) {
      return new Value.Mapping(at, mapping(depth + 1));
    }
    throw problem(event instanceof AliasEvent ? "aliases aren't supported" : "a value is missing");
  }

  private List<Value> items(int depth) throws SettingsException {
    List<Value> found = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      found.add(value(event, line, depth));
    }
    return found;
  }

  private Event next() {
    Event event = events.next();
    event.getStartMark().ifPresent(mark -> line = mark.getLine() + 1);
    return event;
  }

  private SettingsException problem(String what) {
    return new SettingsException(what, line, 1);
  }

  private static SettingsException marked(MarkedYamlEngineException broken) {
    String problem = broken.getProblem() == null ? "it isn't YAML" : oneLine(broken.getProblem());
    Mark mark = broken.getProblemMark().or(broken::getContextMark).orElse(null);
    return mark == null
        ? new SettingsException(problem, 1, 1)
        : new SettingsException(problem, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String oneLine(String message) {
    return message == null ? "it isn't YAML" : message.lines().findFirst().orElse("").strip();
  }
}
