package org.trefoil.pdf;

/** What a structure element holds: elements and places for content. */
sealed interface Kid permits StructureElement, Slot {}
